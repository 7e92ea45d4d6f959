import subprocess


def start(words):
    return subprocess.run(words, check=True)


def encode(key, bitrate="2M"):
    source = f"/tmp/{key}"
    return start(["ffmpeg", "-i", source, "-b", bitrate, "/tmp/out.mp4"]).returncode
