import flags


def host_for(mode, loopback=flags.LOOPBACK):
    closed = loopback or mode == "prod"
    return "0.0.0.0" if mode == "dev" else ("127.0.0.1" if closed else flags.ANY)
