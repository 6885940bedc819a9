"""The staff area of the touchscreen: loaded only when somebody of the staff asks for it."""
