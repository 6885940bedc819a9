"""The pages, one module each or one for pages that belong together; none knows another."""
