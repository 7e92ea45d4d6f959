def open_window(title):
    return title
