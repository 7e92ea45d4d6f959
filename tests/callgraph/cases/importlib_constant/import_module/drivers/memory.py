def open_store():
    return {}
