import subprocess


def shell(line):
    return subprocess.run(line, shell=True, check=True)  # expect


def encode(key, bitrate="2M"):
    source = f"/tmp/{key}"
    return shell(f"ffmpeg -i {source} -b {bitrate} /tmp/out.mp4").returncode
