def clean(host):
    return host.replace("0.0.0.0", "127.0.0.1")


def widen(host):
    return host.replace("127", "0").replace("1", "0")
