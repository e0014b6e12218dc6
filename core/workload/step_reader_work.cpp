// Steps that compute, and those that wait for a device: cpu, io.
#include "core/workload/step_reader.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr std::array kCpuKeys{"work"sv, "kind"sv, "checkpoint"sv};
constexpr std::array kIoKeys{"latency"sv, "bytes"sv, "over"sv, "request"sv, "lines"sv, "cached"sv};

} // namespace

void StepReader::readCpu(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap() || ChanceReader::isChance(value)) return readTimed(item, value, std::move(step), out);
    checkKeys(value, {kCpuKeys, {}}, m_problems);
    if (const YamlNode* kind = value.find("kind"))
        step.kernel = readKernel(*kind).value_or(WorkKernel::Chain);
    if (const YamlNode* checkpoint = value.find("checkpoint")) step.checkpoint = m_values.time(*checkpoint);
    if (const YamlNode* work = value.find("work")) return readTimed(item, *work, std::move(step), out);
    m_problems.add(value.place, {TS_TEXT("expected the key '{0}' in '{1}'"), "work", "cpu"});
}

// A time; or latency, bytes over a link; or latency at a server; or lines of a file.
void StepReader::readIo(const YamlNode& item, const YamlNode& value, Step step, std::vector<Step>& out) {
    if (!value.isMap() || ChanceReader::isChance(value)) return readTimed(item, value, std::move(step), out);
    checkKeys(value, {kIoKeys, {}}, m_problems);
    if (const YamlNode* latency = value.find("latency")) readTime(*latency, step);
    const YamlNode* lines = value.find("lines");
    const YamlNode* server = value.find("request");
    refuseBeside(value, lines != nullptr ? "lines" : server != nullptr ? "request" : "bytes");
    if (lines != nullptr) {
        step.lines = true;
        step.bytes = m_values.size(*lines, 1).value_or(1);
        if (const YamlNode* cached = value.find("cached"))
            step.cached = m_values.boolean(*cached).value_or(true);
    } else if (server != nullptr) {
        step.resource = readResource(*server, step.kind).value_or(ResourceId{});
        if (step.resource.valid() && m_resources.kindOf(step.resource) != ResourceKind::Server)
            m_problems.add(server->place,
                           {TS_TEXT("'{0}' is not a server; a request goes to a server"), server->text});
    } else {
        readTransfer(value, step);
    }
    out.push_back(std::move(step));
}

// Keys of one form of `io` in another: they would be without effect.
void StepReader::refuseBeside(const YamlNode& io, std::string_view form) {
    static constexpr std::array kForms{std::pair{"lines"sv, "lines"sv}, std::pair{"cached"sv, "lines"sv},
                                       std::pair{"request"sv, "request"sv}, std::pair{"bytes"sv, "bytes"sv},
                                       std::pair{"over"sv, "bytes"sv}};
    for (size_t i = 0; i < io.items.size(); i += 2) {
        const YamlNode& key = io.items[i];
        const auto row = std::ranges::find(kForms, key.text, [](const auto& entry) { return entry.first; });
        if (row == kForms.end() || row->second == form) continue;
        if (key.text == "cached")
            m_problems.add(key.place, {TS_TEXT("found '{0}' in an 'io' without '{1}', which it needs"),
                                       key.text, row->second});
        else
            m_problems.add(key.place,
                           {TS_TEXT("found '{0}' next to '{1}'; an 'io' is either a transfer over a link, "
                                    "a request to a server or lines of a file"),
                            key.text, form});
    }
}

void StepReader::readTransfer(const YamlNode& value, Step& step) {
    const YamlNode* bytes = value.find("bytes");
    const YamlNode* link = value.find("over");
    if ((bytes == nullptr) != (link == nullptr))
        m_problems.add(value.place,
                       TS_TEXT("expected both keys, 'bytes' and 'over': how much over which link"));
    if (bytes == nullptr && value.find("latency") == nullptr)
        m_problems.add(value.place,
                       TS_TEXT("expected a latency, bytes over a link, a request to a server or lines of a "
                               "file in 'io'"));
    if (bytes != nullptr) step.bytes = m_values.size(*bytes, 0).value_or(0);
    if (link == nullptr) return;
    step.resource = readResource(*link, step.kind).value_or(ResourceId{});
    if (step.resource.valid() && m_resources.kindOf(step.resource) != ResourceKind::Link)
        m_problems.add(link->place, {TS_TEXT("'{0}' is not a link; bytes go over a link"), link->text});
}

std::optional<WorkKernel> StepReader::readKernel(const YamlNode& value) {
    const auto found = value.isScalar() ? std::ranges::find(kKernelWords, value.text) : kKernelWords.end();
    if (found != kKernelWords.end()) return static_cast<WorkKernel>(found - kKernelWords.begin());
    m_problems.add(value.place, {TS_TEXT("found {0}, expected a kind of work; kinds are {1}"),
                                 describeNode(value), joinWords(kKernelWords)});
    return std::nullopt;
}

} // namespace timeslice
