"""Town profiles: TOML files, checked as a whole, become the domain's tariffs and checklists."""
