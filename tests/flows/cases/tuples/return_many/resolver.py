from defaults import ANY, LOOPBACK


def resolve(interface):
    label = "if:" + interface
    port = len(label)
    return ANY, LOOPBACK, port
