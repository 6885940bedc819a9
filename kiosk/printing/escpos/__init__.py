"""Receipt printers that speak ESC/POS: over the network, USB, a device file or a serial port.

`devices` is what the rest of the program uses; below it a `job` runs a `talk` over a `link`.
"""
