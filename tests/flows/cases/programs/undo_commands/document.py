class Document:
    host = "127.0.0.1"
