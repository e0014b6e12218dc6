// Texts that a person sees, made in core and shown by a front end in the person's language.
//
// - Core writes English source texts with numbered places: "{0} waits for {1}". No sentence is glued from
//   parts.
// - TS_TEXT marks a source text; Qt's lupdate collects what it marks (context "core") into translations/*.ts.
// - TS_PLURAL marks a source text that depends on a count, in its two English forms: of one, and of any other
//   number. The count is the text's first argument, {0}. Other languages have as many forms as they need, by
//   the categories of Unicode's CLDR (zero, one, two, few, many, other).
// - Arguments keep their kind (a time stays Nanos), so that the front end can write numbers by the locale.
// - A Language turns a Text into a string. The plain one (English, "C" locale) lives here; the window's and
//   the command line's wraps QTranslator and QLocale (app/base/language.h).
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// Marks a literal for translation and is that literal.
#define TS_TEXT(literal) (literal)
// Marks the two forms of a text with a count, such as "{0} task" and "{0} tasks".
#define TS_PLURAL(one, other) (::timeslice::PluralText{one, other})

namespace timeslice {

struct PluralText {
    const char* one = "";
    const char* other = ""; // translations are looked up by this one
};

struct Percent {
    double value = 0; // 5 means 5 %
};

struct Text {
    // A Text as an argument is translated too.
    using Argument = std::variant<std::string, int64_t, double, Nanos, Percent, Text>;

    std::string source; // English, marked with TS_TEXT where it was written; of a plural, the other form
    std::string one;    // of a plural, the form for 1; otherwise empty
    std::vector<Argument> arguments;

    Text() = default;
    Text(const char* text) : source(text) {} // NOLINT(google-explicit-constructor): literals read as texts
    template <typename... Args>
    Text(const char* text, Args&&... args)
        : source(text), arguments{makeArgument(std::forward<Args>(args))...} {}

    template <typename Count, typename... Args>
    Text(PluralText text, Count count, Args&&... args)
        : source(text.other),
          one(text.one), arguments{makeArgument(count), makeArgument(std::forward<Args>(args))...} {}

    bool empty() const { return source.empty(); }

    // A text that is data (a file's name, a message of the system's): shown as it is in every language.
    static Text verbatim(std::string text);

  private:
    template <typename T>
    static Argument makeArgument(T&& value) {
        using Plain = std::remove_cvref_t<T>;
        if constexpr (std::is_same_v<Plain, Text> || std::is_same_v<Plain, Percent>)
            return Argument(std::forward<T>(value));
        else if constexpr (!std::is_arithmetic_v<Plain> && std::is_convertible_v<Plain, Nanos>)
            return Argument(Nanos(value));
        else if constexpr (std::is_integral_v<Plain>)
            return Argument(static_cast<int64_t>(value));
        else if constexpr (std::is_floating_point_v<Plain>)
            return Argument(static_cast<double>(value));
        else
            return Argument(std::string(std::forward<T>(value)));
    }
};

// How texts, numbers and times are written for a person. Implementations are immutable; any thread may call.
class Language {
  public:
    virtual ~Language() = default;
    virtual std::string translate(std::string_view source) const = 0;
    // The form of a text with a count that fits the count; its places are not filled yet.
    virtual std::string translatePlural(const std::string& one, const std::string& other,
                                        int64_t count) const {
        return translate(englishPlural(one, other, count));
    }
    virtual std::string integer(int64_t value) const = 0;
    virtual std::string real(double value, int digits) const = 0; // digits after the point
    // A time with three or four significant digits and its unit: "36.2 ms", "9 s".
    std::string time(Nanos value) const;
    std::string percent(double value) const; // "25 %"
    // The text, its places filled.
    std::string render(const Text& text) const;

  protected:
    // English knows two forms.
    static const std::string& englishPlural(const std::string& one, const std::string& other, int64_t count) {
        return count == 1 ? one : other;
    }
    // A name within a sentence. Where a person reads it, one that runs from right to left must not carry the
    // numbers beside it away.
    virtual std::string name(const std::string& value) const { return value; }

  private:
    std::string translated(const Text& text) const;
};

// English with a point as decimal sign, whatever the locale of the process.
const Language& plainEnglish();

} // namespace timeslice
