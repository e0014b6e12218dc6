#include "app/export/svg_writer.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

namespace timeslice {
namespace {

// At most two digits after the point, no trailing zeros, no "-0".
std::string number(double value) {
    std::string text = fmt::format("{:.2f}", value);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string hex(Color color) {
    return fmt::format("#{:02x}{:02x}{:02x}", color.r, color.g, color.b);
}

// fill="#rrggbb", with its opacity where there is one.
std::string paint(std::string_view attribute, Color color) {
    if (color.a == 0) return fmt::format(" {}=\"none\"", attribute);
    if (color.a == 255) return fmt::format(" {}=\"{}\"", attribute, hex(color));
    return fmt::format(" {0}=\"{1}\" {0}-opacity=\"{2}\"", attribute, hex(color), number(color.a / 255.0));
}

std::string patternId(const RectStyle& style) {
    constexpr auto kNames = tableOf<Hatch, std::string_view>({"none", "diagonal", "cross", "dots"});
    return fmt::format("{}-{}", kNames[static_cast<size_t>(style.hatch)], hex(style.hatchColor).substr(1));
}

char32_t decode(std::string_view text, size_t& at) {
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = byte(at);
    const size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (size_t i = 1; i < length; ++i) code = code << 6 | (byte(at + i) & 0x3F);
    at += length;
    return code;
}

// Whether the first letter that has a direction runs from right to left (Hebrew, Arabic and their kin).
bool runsLeft(std::string_view text) {
    for (size_t at = 0; at < text.size();) {
        const char32_t code = decode(text, at);
        const bool isLeft = (code >= 0x590 && code <= 0x8FF) || (code >= 0xFB1D && code <= 0xFEFC);
        if (isLeft) return true;
        if ((code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z') || code >= 0xC0) return false;
    }
    return false;
}

class Writer {
  public:
    explicit Writer(const DisplayList& list) : m_list(list) {}

    std::string write(std::string_view title, const Provenance& made) {
        head(title);
        if (!made.empty()) provenance(made);
        patterns();
        for (const LayerItems& layer : m_list.layers) {
            rects(layer.rects);
            lines(layer.lines);
            for (const DotItem& dot : layer.dots) this->dot(dot);
            for (const TextItem& text : layer.texts) this->text(text);
        }
        put("</svg>\n");
        return std::move(m_out);
    }

  private:
    template <typename... Args>
    void put(fmt::format_string<Args...> format, Args&&... args) {
        fmt::format_to(std::back_inserter(m_out), format, std::forward<Args>(args)...);
    }

    void head(std::string_view title) {
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\"",
            number(m_list.width), number(m_list.height));
        std::string families;
        for (const char* family : kFontFamilies) families += fmt::format("'{}', ", family);
        put(" font-family=\"{}sans-serif\">\n", families);
        if (!title.empty()) put("<title>{}</title>\n", escapeXml(title));
    }

    void provenance(const Provenance& made) {
        put("<desc>{}</desc>\n<metadata>\n", escapeXml(sentenceOf(made)));
        for (const auto& [name, value] : made)
            put("<made:{0} xmlns:made=\"urn:timeslice:made\">{1}</made:{0}>\n", name, escapeXml(value));
        put("</metadata>\n");
    }

    void patterns() {
        std::vector<std::string> written;
        for (const RectStyle& style : m_list.styles) {
            if (style.hatch == Hatch::None) continue;
            const std::string id = patternId(style);
            if (std::find(written.begin(), written.end(), id) != written.end()) continue;
            if (written.empty()) put("<defs>\n");
            pattern(id, style);
            written.push_back(id);
        }
        if (!written.empty()) put("</defs>\n");
    }

    // Strokes that cross the tile's corners are drawn there too, so that tiles join.
    void pattern(const std::string& id, const RectStyle& style) {
        const double side = kHatchSpacing * m_list.hatchScale;
        put("<pattern id=\"{0}\" width=\"{1}\" height=\"{1}\" patternUnits=\"userSpaceOnUse\">", id,
            number(side));
        if (style.hatch == Hatch::Dots) {
            for (const auto& [x, y] :
                 {std::pair{0.0, 0.0}, {side, 0.0}, {0.0, side}, {side, side}, {side / 2, side / 2}})
                put("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>", number(x), number(y),
                    number(kHatchDot * m_list.hatchScale / 2), paint("fill", style.hatchColor));
        } else {
            const std::string rising = fmt::format("M-1 1L1 -1M0 {0}L{0} 0M{1} {2}L{2} {1}", number(side),
                                                   number(side - 1), number(side + 1));
            const std::string falling = fmt::format("M-1 {1}L1 {2}M0 0L{0} {0}M{1} -1L{2} 1", number(side),
                                                    number(side - 1), number(side + 1));
            put("<path d=\"{}{}\" fill=\"none\"{} stroke-width=\"{}\"/>", rising,
                style.hatch == Hatch::Cross ? falling : std::string(), paint("stroke", style.hatchColor),
                number(hatchWidth(style.hatch) * m_list.hatchScale));
        }
        put("</pattern>\n");
    }

    void rects(const std::vector<RectItem>& items) {
        std::vector<std::vector<const RectItem*>> byStyle(m_list.styles.size());
        for (const RectItem& item : items) byStyle[item.style].push_back(&item);
        for (size_t i = 0; i < byStyle.size(); ++i) {
            if (byStyle[i].empty()) continue;
            const RectStyle& style = m_list.styles[i];
            if (style.radius > 0)
                rounded(byStyle[i], style);
            else
                paths(byStyle[i], style);
        }
    }

    void rounded(const std::vector<const RectItem*>& items, const RectStyle& style) {
        const double inset = style.outline.a == 0 ? 0 : style.outlineWidth / 2;
        for (const RectItem* item : items) {
            put("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"{}", number(item->x + inset),
                number(item->y + inset), number(item->width - 2 * inset), number(item->height - 2 * inset),
                number(style.radius), paint("fill", style.fill));
            if (inset > 0)
                put("{} stroke-width=\"{}\"", paint("stroke", style.outline), number(style.outlineWidth));
            put("/>\n");
        }
    }

    static std::string box(const RectItem& item, double inset) {
        return fmt::format("M{} {}h{}v{}h-{}z", number(item.x + inset), number(item.y + inset),
                           number(item.width - 2 * inset), number(item.height - 2 * inset),
                           number(item.width - 2 * inset));
    }

    // The outline lies inside, so the path runs half its width within; a box too small for that is all
    // outline.
    void paths(const std::vector<const RectItem*>& items, const RectStyle& style) {
        const bool outlined = style.outline.a != 0;
        std::string whole;
        std::string small;
        for (const RectItem* item : items) {
            const bool isSmall = outlined && std::min(item->width, item->height) <= 2 * style.outlineWidth;
            if (isSmall)
                small += box(*item, 0);
            else
                whole += box(*item, outlined ? style.outlineWidth / 2 : 0);
        }
        if (!whole.empty()) {
            put("<path d=\"{}\"{}", whole, paint("fill", style.fill));
            if (outlined)
                put("{} stroke-width=\"{}\"", paint("stroke", style.outline), number(style.outlineWidth));
            if (style.outlineDash > 0)
                put(" stroke-dasharray=\"{} {}\"", number(style.outlineDash), number(style.outlineDash / 2));
            put("/>\n");
            if (style.hatch != Hatch::None)
                put("<path d=\"{}\" fill=\"url(#{})\"/>\n", whole, patternId(style));
        }
        if (!small.empty()) put("<path d=\"{}\"{}/>\n", small, paint("fill", style.outline));
    }

    static bool sameStroke(const LineItem& a, const LineItem& b) {
        return a.color == b.color && a.width == b.width && a.dash == b.dash && a.dots == b.dots;
    }

    static std::string dashArray(const LineItem& line) {
        if (!line.dots) return number(line.dash);
        std::string lengths;
        for (const double length : dashPattern(line))
            lengths += (lengths.empty() ? "" : " ") + number(length);
        return lengths;
    }

    // Lines of one stroke that follow each other share a path.
    void lines(const std::vector<LineItem>& items) {
        for (size_t begin = 0; begin < items.size();) {
            size_t end = begin;
            std::string path;
            for (; end < items.size() && sameStroke(items[begin], items[end]); ++end)
                path += fmt::format("M{} {}L{} {}", number(items[end].x1), number(items[end].y1),
                                    number(items[end].x2), number(items[end].y2));
            put("<path d=\"{}\" fill=\"none\"{} stroke-width=\"{}\"", path,
                paint("stroke", items[begin].color), number(items[begin].width));
            if (items[begin].dash > 0) put(" stroke-dasharray=\"{}\"", dashArray(items[begin]));
            put("/>\n");
            begin = end;
        }
    }

    void dot(const DotItem& dot) {
        put("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", number(dot.x), number(dot.y), number(dot.radius));
        if (dot.width > 0)
            put(" fill=\"none\"{} stroke-width=\"{}\"/>\n", paint("stroke", dot.color), number(dot.width));
        else
            put("{}/>\n", paint("fill", dot.color));
    }

    void text(const TextItem& item) {
        // Of a text that runs left the start is at the right.
        const bool left = runsLeft(item.text);
        const Align anchor = !left || item.align == Align::Center ? item.align
                             : item.align == Align::Left          ? Align::Right
                                                                  : Align::Left;
        put("<text x=\"{}\" y=\"{}\" font-size=\"{}\"{}", number(item.x), number(item.y),
            std::lround(item.size), paint("fill", item.color));
        if (item.weight != Weight::Regular) put(" font-weight=\"{}\"", static_cast<int>(item.weight));
        if (anchor == Align::Center) put(" text-anchor=\"middle\"");
        if (anchor == Align::Right) put(" text-anchor=\"end\"");
        if (left) put(" direction=\"rtl\"");
        put(">{}</text>\n", escapeXml(item.text));
    }

    const DisplayList& m_list;
    std::string m_out;
};

} // namespace

std::string escapeXml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\'':
            escaped += "&apos;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n') escaped += c;
        }
    }
    return escaped;
}

std::string writeSvg(const DisplayList& list, std::string_view title, const Provenance& made) {
    return Writer(list).write(title, made);
}

} // namespace timeslice
