"""The lobby kiosk: the right fee and documents for a residence card, and a queue ticket to take to the desk."""

__version__ = "0.1.0"
