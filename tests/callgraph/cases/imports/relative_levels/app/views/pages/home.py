from . import menu
from .. import base
from ...config import title


def render():
    return [base(), title(), menu.entries()]
