"""Texts made of numbers of their characters, of JSON that was just written, of sets."""
import json_key
import set_algebra
import stringio_fn
