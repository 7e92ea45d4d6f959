def nested(triples):
    """Maps of maps."""
    result = {}
    for outer, inner, value in triples:
        result.setdefault(outer, {})[inner] = value
    return result
