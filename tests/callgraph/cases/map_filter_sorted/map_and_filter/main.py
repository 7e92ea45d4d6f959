"""`map` and `filter` call the function they get from the scope that uses them."""


def is_open(port):
    return port > 80


def describe(port):
    return label(port)


def label(port):
    return f"port {port}"


def open_ports(ports):
    return list(filter(is_open, ports))


def summary(ports):
    for line in map(describe, open_ports(ports)):
        print(line)


summary([22, 443])
list(map(lambda port: label(port), [1, 2]))
