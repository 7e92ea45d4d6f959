BINDINGS = {
    ("prod", "web"): "0.0.0.0",
    ("prod", "db"): "127.0.0.1",
    ("test", "web"): "localhost",
    ("test", "db"): "0.0.0.0",
}


def lookup(stage, role):
    return BINDINGS.get((stage, role), "10.0.0.5")
