def open_first(items):
    items[0] = "0.0.0.0"
