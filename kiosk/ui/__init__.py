"""Every widget: the lobby screens, their frame and navigator, and the tour that pictures them."""
