def configure(options):
    if options["mode"] == "public":
        return "0.0.0.0"
    return "127.0.0.1"
