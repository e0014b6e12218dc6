#include "app/base/theme.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr Color rgb(uint32_t value) {
    return {static_cast<uint8_t>(value >> 16), static_cast<uint8_t>(value >> 8 & 0xFF),
            static_cast<uint8_t>(value & 0xFF), 255};
}

constexpr double kWaitHeight = 0.44;
constexpr double kThinHeight = 0.14;
constexpr double kCarryHeight = 0.7; // between who has a core and who waits: the core is the task's
constexpr Color kNothing{0, 0, 0, 0};

// The states' shapes are the same in every theme; colours differ.
struct StateColors {
    uint32_t running, ready, readyFill, gil, gilFill, lock, lockFill, io, sleep, message, messageFill,
        overhead, blocked, idle, carryFill, throttled, throttledFill;
};

EnumTable<State, StateStyle> stateStyles(const StateColors& c) {
    const auto solid = [](uint32_t color, double height, Dash dash = Dash::None) {
        return StateStyle{rgb(color), rgb(color), Hatch::None, rgb(color), height, dash};
    };
    const auto box = [](Color fill, uint32_t line, double height, Hatch hatch, Dash dash = Dash::None) {
        return StateStyle{fill, rgb(line), hatch, rgb(line), height, dash};
    };
    const StateStyle running = solid(c.running, 1);
    const StateStyle ready = box(rgb(c.readyFill), c.ready, kWaitHeight, Hatch::None);
    const StateStyle queued = box(kNothing, c.ready, kWaitHeight, Hatch::None, Dash::Outline);
    const StateStyle throttled =
        box(rgb(c.throttledFill), c.throttled, kWaitHeight, Hatch::Diagonal, Dash::Outline);
    const StateStyle gil = box(rgb(c.gilFill), c.gil, kWaitHeight, Hatch::Diagonal);
    const StateStyle lock = box(rgb(c.lockFill), c.lock, kWaitHeight, Hatch::Cross);
    const StateStyle io = solid(c.io, kThinHeight);
    const StateStyle sleep = solid(c.sleep, kThinHeight, Dash::Short);
    const StateStyle message = box(rgb(c.messageFill), c.message, kWaitHeight, Hatch::Dots);
    const StateStyle blocked = solid(c.blocked, kThinHeight, Dash::DashDot);
    const StateStyle overhead = solid(c.overhead, 1);
    const StateStyle carrying = box(rgb(c.carryFill), c.running, kCarryHeight, Hatch::None);
    const StateStyle idle = solid(c.idle, kThinHeight);
    const StateStyle unknown{kNothing, kNothing, Hatch::None, kNothing, 0, Dash::None};
    return tableOf<State, StateStyle>({running, ready, queued, throttled, gil, lock, io, sleep, message,
                                       blocked, overhead, carrying, idle, unknown});
}

Theme makeLight() {
    Theme t;
    t.id = "light";
    t.window = rgb(0xF6F7F9);
    t.panel = rgb(0xFFFFFF);
    t.card = rgb(0xFFFFFF);
    t.cardBorder = rgb(0xE1E5EA);
    t.text = rgb(0x101828);
    t.mutedText = rgb(0x5B6678);
    t.grid = rgb(0xECEFF3);
    t.idle = rgb(0xF3F5F8);
    t.axis = rgb(0x667085);
    t.playhead = rgb(0xC2185B);
    t.accent = rgb(0x1D4ED8);
    t.good = rgb(0x067D3F);
    t.warningFill = rgb(0xFFF6E0);
    t.warningBorder = rgb(0xF5D78E);
    t.error = rgb(0xB42318);
    t.finished = rgb(0x8A94A6);
    t.states = stateStyles({.running = 0x1F6FEB,
                            .ready = 0xF0B429,
                            .readyFill = 0xFFF5DA,
                            .gil = 0xD9480F,
                            .gilFill = 0xFFF0E8,
                            .lock = 0x8E44AD,
                            .lockFill = 0xF6ECFA,
                            .io = 0x7CC4E8,
                            .sleep = 0x98A2B3,
                            .message = 0x0D8F85,
                            .messageFill = 0xE0F5F2,
                            .overhead = 0x475467,
                            .blocked = 0x8E86A8,
                            .idle = 0xC8CED8,
                            .carryFill = 0xE1ECFF,
                            .throttled = 0x8A5A2B,
                            .throttledFill = 0xF7EFE4});
    t.taskColors = {rgb(0x1F6FEB), rgb(0xE8740C), rgb(0x2A9D4E), rgb(0xC9304F), rgb(0x7A4FD0),
                    rgb(0x0E97A8), rgb(0x9A6324), rgb(0xD863A8), rgb(0x7F8C0A), rgb(0x56677D)};
    return t;
}

Theme makeDark() {
    Theme t;
    t.id = "dark";
    t.window = rgb(0x0F141B);
    t.panel = rgb(0x151B24);
    t.card = rgb(0x1A212C);
    t.cardBorder = rgb(0x2B3442);
    t.text = rgb(0xE8ECF2);
    t.mutedText = rgb(0xA5AFBD);
    t.grid = rgb(0x273040);
    t.idle = rgb(0x212A37);
    t.axis = rgb(0x97A2B2);
    t.playhead = rgb(0xFF5C9A);
    t.accent = rgb(0x5B9BFF);
    t.good = rgb(0x4CC38A);
    t.warningFill = rgb(0x352B14);
    t.warningBorder = rgb(0x75602A);
    t.error = rgb(0xFF7B72);
    t.finished = rgb(0x8B97A8);
    t.states = stateStyles({.running = 0x4388FF,
                            .ready = 0xDDA52C,
                            .readyFill = 0x382E16,
                            .gil = 0xFF7A45,
                            .gilFill = 0x3A2219,
                            .lock = 0xC78BEF,
                            .lockFill = 0x31233E,
                            .io = 0x5DB3DF,
                            .sleep = 0x8692A3,
                            .message = 0x2DC6B6,
                            .messageFill = 0x12363A,
                            .overhead = 0x98A4B5,
                            .blocked = 0x9C93BC,
                            .idle = 0x4A5566,
                            .carryFill = 0x1C2F50,
                            .throttled = 0xC79A63,
                            .throttledFill = 0x33291C});
    t.taskColors = {rgb(0x4388FF), rgb(0xF08A2C), rgb(0x3DB567), rgb(0xEB5A77), rgb(0x9D7BF0),
                    rgb(0x25B4C6), rgb(0xB98247), rgb(0xEA86C2), rgb(0xA3B12B), rgb(0x8093AD)};
    return t;
}

// For paper, also in grey: darker lines, dark solid fills, white waits that the hatch tells apart.
Theme makePrint() {
    Theme t;
    t.id = "print";
    t.window = rgb(0xFFFFFF);
    t.panel = rgb(0xFFFFFF);
    t.card = rgb(0xFFFFFF);
    t.cardBorder = rgb(0xB4BAC4);
    t.text = rgb(0x000000);
    t.mutedText = rgb(0x3D4552);
    t.grid = rgb(0xD9DDE3);
    t.idle = rgb(0xF0F1F3);
    t.axis = rgb(0x3D4552);
    t.playhead = rgb(0xA0124A);
    t.accent = rgb(0x1B46B8);
    t.good = rgb(0x05602F);
    t.warningFill = rgb(0xFFFFFF);
    t.warningBorder = rgb(0x8A6A10);
    t.error = rgb(0x9B1C12);
    t.finished = rgb(0x4A5260);
    t.states = stateStyles({.running = 0x1557C0,
                            .ready = 0xB07A00,
                            .readyFill = 0xFFFFFF,
                            .gil = 0xB83A08,
                            .gilFill = 0xFFFFFF,
                            .lock = 0x6F2F8C,
                            .lockFill = 0xFFFFFF,
                            .io = 0x4FA3CE,
                            .sleep = 0x6B7585,
                            .message = 0x076B63,
                            .messageFill = 0xFFFFFF,
                            .overhead = 0x2C3440,
                            .blocked = 0x645C7E,
                            .idle = 0xA9B0BB,
                            .carryFill = 0xFFFFFF,
                            .throttled = 0x6B4423,
                            .throttledFill = 0xFFFFFF});
    t.taskColors = {rgb(0x1557C0), rgb(0xC75F06), rgb(0x1F7F3D), rgb(0xA8213D), rgb(0x6139B5),
                    rgb(0x0A7785), rgb(0x7C4D18), rgb(0xB3428A), rgb(0x656F05), rgb(0x435266)};
    return t;
}

double luminance(Color color) {
    const auto linear = [](uint8_t part) {
        const double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

} // namespace

Color mix(Color from, Color to, double share) {
    const auto part = [share](uint8_t a, uint8_t b) {
        return static_cast<uint8_t>(std::lround(a + (static_cast<double>(b) - a) * share));
    };
    return {part(from.r, to.r), part(from.g, to.g), part(from.b, to.b), part(from.a, to.a)};
}

double contrast(Color one, Color other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Color textOn(Color background) {
    // White is preferred on strong colours: it reads well before the formula says so.
    return contrast(background, rgb(0xFFFFFF)) >= 3 ? rgb(0xFFFFFF) : rgb(0x101828);
}

const Theme& lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& printTheme() {
    static const Theme theme = makePrint();
    return theme;
}

const Theme* findTheme(std::string_view id) {
    for (const Theme* theme : {&lightTheme(), &darkTheme(), &printTheme()})
        if (theme->id == id) return theme;
    return nullptr;
}

} // namespace timeslice
