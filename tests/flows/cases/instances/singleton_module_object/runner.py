import registry


def server_host():
    return registry.server.host


def admin_host():
    return registry.admin.host
