"""The device `spooler`: a print queue of the operating system, CUPS on Linux and its like, Windows's own there.

`devices` chooses. For CUPS, `cups` is the device: `lp` sends, `server` asks in `ipp`, `queue` and `fate` read the
answers. For Windows, `windows` is the device: `windows_page` paints, `winspool` asks, `windows_jobs` reads.
"""
