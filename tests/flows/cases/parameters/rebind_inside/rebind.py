def overwrite(host):
    host = "0.0.0.0"
    return host


def overwrite_field(box):
    box.host = "0.0.0.0"
    box = None
    return box
