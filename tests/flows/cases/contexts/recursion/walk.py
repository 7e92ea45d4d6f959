def deepest(depth, host):
    if depth == 0:
        return host
    return deepest(depth - 1, host)


def even_host(number):
    if number == 0:
        return "0.0.0.0"
    return odd_host(number - 1)


def odd_host(number):
    if number == 0:
        return "127.0.0.1"
    return even_host(number - 1)
