def parse_port(text):
    host, _, port = text.partition(":")
    try:
        int(port)
        return port
    except ValueError:
        return host
