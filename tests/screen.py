"""What is on the screen, for tests/drive."""
import ctypes
import sys
import time

X11, XEXT, LIBC = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXext.so.6"), ctypes.CDLL(None)
SETTLED = 0.1  # seconds without a change


class Image(ctypes.Structure):
    """The head of Xlib's XImage."""
    _fields_ = ([(name, ctypes.c_int) for name in ("width", "height", "xoffset", "format")] +
                [("data", ctypes.c_void_p)] +
                [(name, ctypes.c_int)
                 for name in ("byte_order", "unit", "bit_order", "pad", "depth", "bytes_per_line")])


class Segment(ctypes.Structure):
    """Xlib's XShmSegmentInfo."""
    _fields_ = [("number", ctypes.c_ulong), ("id", ctypes.c_int), ("data", ctypes.c_void_p), ("readonly", ctypes.c_int)]


class Screen:
    """The server writes pictures into memory that it shares: dozens a second must cost the program no time."""

    def __init__(self):
        self.declare()
        self.display = X11.XOpenDisplay(None)
        if not self.display:
            sys.exit("tests/drive: there is no display.")
        self.root = X11.XDefaultRootWindow(self.display)
        size = X11.XDisplayWidth(self.display, 0), X11.XDisplayHeight(self.display, 0)
        self.segment = Segment()
        visual, depth = X11.XDefaultVisual(self.display, 0), X11.XDefaultDepth(self.display, 0)
        self.image = XEXT.XShmCreateImage(self.display, visual, depth, 2, None, ctypes.byref(self.segment), *size)
        self.line = self.image.contents.bytes_per_line
        self.height = self.image.contents.height
        self.segment.id = LIBC.shmget(0, self.line * self.height, 0o1600)
        self.segment.data = self.image.contents.data = LIBC.shmat(self.segment.id, None, 0)
        XEXT.XShmAttach(self.display, ctypes.byref(self.segment))
        X11.XSync(self.display, 0)
        LIBC.shmctl(self.segment.id, 0, None)  # it goes with the last who uses it

    @staticmethod
    def declare():
        X11.XOpenDisplay.restype = X11.XDefaultVisual.restype = LIBC.shmat.restype = ctypes.c_void_p
        X11.XDefaultRootWindow.restype = ctypes.c_ulong
        X11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        for function in (X11.XDisplayWidth, X11.XDisplayHeight, X11.XDefaultVisual, X11.XDefaultDepth, X11.XSync):
            function.argtypes = [ctypes.c_void_p, ctypes.c_int]
        XEXT.XShmCreateImage.restype = ctypes.POINTER(Image)
        XEXT.XShmCreateImage.argtypes = ([ctypes.c_void_p] * 2 + [ctypes.c_uint, ctypes.c_int] + [ctypes.c_void_p] * 2 +
                                         [ctypes.c_uint] * 2)
        XEXT.XShmAttach.argtypes = [ctypes.c_void_p] * 2
        XEXT.XShmGetImage.argtypes = ([ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(Image)] + [ctypes.c_int] * 2 +
                                      [ctypes.c_ulong])
        LIBC.shmget.argtypes = [ctypes.c_int, ctypes.c_size_t, ctypes.c_int]
        LIBC.shmat.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
        LIBC.shmctl.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_void_p]

    def picture(self, without=None):
        """The pixels; those of the rectangle `without` are left out: a text cursor blinks."""
        XEXT.XShmGetImage(self.display, self.root, self.image, 0, 0, 0xFFFFFFFF)
        if without:
            x, y, width, rows = without
            begin, end = max(0, x - 4) * 4, min(self.line, (x + width + 4) * 4)
            for row in range(max(0, y - 4), min(self.height, y + rows + 4)):
                ctypes.memset(self.segment.data + row * self.line + begin, 0, end - begin)
        return ctypes.string_at(self.segment.data, self.line * self.height)

    def settle(self, without=None, longest=3.0):
        end = time.monotonic() + longest
        before = self.picture(without)
        since = time.monotonic()
        while time.monotonic() < end and time.monotonic() - since < SETTLED:
            time.sleep(0.01)
            now = self.picture(without)
            if now != before:
                before, since = now, time.monotonic()
        return before
