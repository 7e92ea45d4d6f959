def check(host):
    if host == "0.0.0.0":
        raise ValueError("binds all interfaces")


def check_and_return(host):
    check(host)
    return host
