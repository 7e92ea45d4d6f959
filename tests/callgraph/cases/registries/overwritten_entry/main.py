"""Only the last function stored under a key is called."""


def first_loader():
    return "first"


def second_loader():
    return "second"


def yaml_loader():
    return "yaml"


loaders = {"json": first_loader, "yaml": yaml_loader}
loaders["json"] = second_loader
loaders["json"]()
loaders.pop("yaml")()
