def as_mapping(host, peer):
    return dict(bind=host, peer=peer)
