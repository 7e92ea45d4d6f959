def make_config(host):
    return {"host": host, "gateway": host}
