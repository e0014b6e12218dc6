// Colours and shapes of states: one table per theme, the same for screen and files.
//
// Height shows who holds a core, colour and hatch show why not, so pictures are readable in grey print and by
// colour-blind people too.
#pragma once

#include "core/trace/states.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace timeslice {

struct Color {
    uint8_t r = 0;
    uint8_t g = 0;
    uint8_t b = 0;
    uint8_t a = 255;
    bool operator==(const Color&) const = default;
};

// `share` of 0 gives `from`, 1 gives `to`.
Color mix(Color from, Color to, double share);
// Black or white, whichever reads better on the colour.
Color textOn(Color background);
// Contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
double contrast(Color one, Color other);

enum class Hatch : uint8_t { None, Diagonal, Cross, Dots };
enum class Dash : uint8_t { None, Short, DashDot, Outline }; // Outline: long dashes around an empty box

// How a state is drawn. `height` is the share of the lane's height, 0: nothing is drawn; an outline of the
// fill's colour is none at all.
struct StateStyle {
    Color fill;
    Color outline;
    Hatch hatch = Hatch::None;
    Color hatchColor;
    double height = 1;
    Dash dash = Dash::None;
    bool dashedLine() const { return dash == Dash::Short || dash == Dash::DashDot; }
};

struct Theme {
    std::string_view id;
    Color window; // behind the cards
    Color panel;  // side panels
    Color card;
    Color cardBorder;
    Color text;
    Color mutedText;
    Color grid;
    Color idle; // the track of a core where no task runs
    Color axis;
    Color playhead;
    Color accent;
    Color good;
    Color warningFill;
    Color warningBorder;
    Color error;
    Color finished; // the dot at a task's end
    EnumTable<State, StateStyle> states;
    std::array<Color, 10> taskColors;

    const StateStyle& style(State state) const { return states[state]; }
};

const Theme& lightTheme();
const Theme& darkTheme();
const Theme& printTheme();
const Theme* findTheme(std::string_view id); // "light", "dark", "print"; null if unknown

} // namespace timeslice
