def loud():
    return "LOUD"


def soft():
    return "soft"


def configure(device):
    device.sound = loud


def install(handlers):
    handlers["beep"] = soft
