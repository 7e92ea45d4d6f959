def endpoint(host, port):
    return host, port
