from .goods import Numbers
