"""The commands of `kioskctl`, for IT and for staff at a desk: they parse, call the core and print."""
