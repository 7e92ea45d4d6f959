def echo(host):
    return host
