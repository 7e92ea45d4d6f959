from plugins.core import commands, register


def compress(path):
    return path


class Archive:
    @register("pack")
    def pack(path):
        return compress(path)

    def extract(path):
        return path

    commands["unpack"] = extract
