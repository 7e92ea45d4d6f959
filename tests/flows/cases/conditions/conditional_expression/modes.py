import flags


def host_for(mode, loopback=flags.LOOPBACK):
    return "0.0.0.0" if mode == "dev" else ("127.0.0.1" if loopback or mode == "prod" else flags.ANY)
