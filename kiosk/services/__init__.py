"""The use cases: a visit, a ticket, a day's work; they name what they need and know no adapter."""
