"""A web page for managers; needs Flask, which the rest of the service does not."""
