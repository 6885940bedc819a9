"""From a ticket as data to its drawing, and from the drawing to a device."""
