"""What the machine gives: folders, shipped files, the clock, logs, one kiosk at a time."""
