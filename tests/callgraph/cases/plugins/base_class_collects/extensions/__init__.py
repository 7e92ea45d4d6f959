from . import audio, video
