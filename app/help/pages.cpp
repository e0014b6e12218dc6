#include "app/help/pages.h"

#include "core/base/embedded.h"
#include "core/base/words.h"

#include <algorithm>
#include <cctype>
#include <regex>

namespace timeslice {

extern const EmbeddedFiles kEmbeddedHelp;

namespace {

constexpr std::string_view kIndex = "index";

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string withoutLinks(const std::string& text) {
    static const std::regex link(R"(!?\[([^\]]*)\]\([^)]*\))");
    return std::regex_replace(text, link, "$1");
}

std::string withoutSigns(std::string_view line) {
    std::string text = withoutLinks(std::string(line));
    std::erase_if(text, [](char sign) { return sign == '`' || sign == '*' || sign == '#'; });
    std::ranges::replace(text, '|', ' ');
    const size_t first = text.find_first_not_of(" -");
    return first == std::string::npos ? std::string() : text.substr(first);
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char sign) { return std::tolower(sign); });
    return lower;
}

HelpPage pageOf(const EmbeddedFile& file) {
    HelpPage page{file.name, std::string(file.name), {}, file.text};
    bool titled = false;
    for (const std::string_view line : linesOf(file.text)) {
        if (!titled && line.starts_with("# ")) {
            page.title = withoutSigns(line);
            titled = true;
        } else if (line.empty() && page.summary.empty()) {
            continue;
        } else if (titled && !line.empty() && !line.starts_with("#")) {
            page.summary += (page.summary.empty() ? "" : " ") + withoutSigns(line);
        } else if (titled) {
            break;
        }
    }
    return page;
}

// Where the index names it; those that it does not name come last.
size_t placeInIndex(std::string_view topic) {
    const auto index = std::ranges::find(kEmbeddedHelp, kIndex, &EmbeddedFile::name);
    if (topic == kIndex || index == kEmbeddedHelp.end()) return 0;
    return index->text.find("(" + std::string(topic) + ".md");
}

std::vector<HelpPage> makePages() {
    std::vector<HelpPage> pages;
    for (const EmbeddedFile& file : kEmbeddedHelp) pages.push_back(pageOf(file));
    std::ranges::stable_sort(pages, {}, [](const HelpPage& page) { return placeInIndex(page.topic); });
    return pages;
}

bool holdsAll(const std::string& lower, const std::vector<std::string>& words) {
    return std::ranges::all_of(
        words, [&](const std::string& word) { return lower.find(word) != std::string::npos; });
}

std::vector<std::string> wordsOf(std::string_view query) {
    std::vector<std::string> words;
    std::string word;
    for (const char sign : lowered(query) + ' ') {
        if (sign != ' ') {
            word += sign;
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

void searchPage(const HelpPage& page, const std::vector<std::string>& words, size_t most,
                std::vector<HelpHit>& hits) {
    std::string heading;
    for (const std::string_view line : linesOf(page.text)) {
        const std::string text = withoutSigns(line);
        if (line.starts_with("#")) heading = text;
        if (hits.size() < most && !text.empty() && holdsAll(lowered(text), words))
            hits.push_back({&page, heading, text});
    }
}

} // namespace

std::span<const HelpPage> helpPages() {
    static const std::vector<HelpPage> pages = makePages();
    return pages;
}

const HelpPage* findHelpPage(std::string_view topic) {
    const auto found = std::ranges::find(helpPages(), topic, &HelpPage::topic);
    return found == helpPages().end() ? nullptr : &*found;
}

std::string plainText(const HelpPage& page) {
    return withoutLinks(std::string(page.text));
}

std::string sectionOf(const HelpPage& page, std::string_view heading) {
    std::string section;
    bool within = false;
    for (const std::string_view line : linesOf(page.text)) {
        if (within && line.starts_with("## ")) break;
        if (within) section += std::string(line) + "\n";
        if (line.starts_with("## ") && line.substr(3) == heading) within = true;
    }
    return withoutLinks(std::string(trimmed(section))) + (within ? "\n" : "");
}

std::vector<HelpHit> searchHelp(std::string_view query, size_t most) {
    const std::vector<std::string> words = wordsOf(query);
    std::vector<HelpHit> hits;
    if (words.empty()) return hits;
    for (const bool titled : {true, false})
        for (const HelpPage& page : helpPages())
            if (holdsAll(lowered(page.title), words) == titled) searchPage(page, words, most, hits);
    return hits;
}

} // namespace timeslice
