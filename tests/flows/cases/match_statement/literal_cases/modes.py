def host_for(mode):
    match mode:
        case "dev" | "test":
            return "0.0.0.0"
        case "prod":
            return "127.0.0.1"
        case None:
            return "localhost"
        case _:
            return "10.0.0.5"
