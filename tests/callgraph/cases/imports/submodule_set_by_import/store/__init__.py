def flush(item):
    from . import memory

    return memory.save(item)
