#include "core/lessons/show_writer.h"

#include "core/lessons/same_stage.h"
#include "core/run/declared.h"
#include "core/workload/catalogue.h"
#include "core/workload/yaml_writer.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <set>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

// Of a run as of the common settings, in the order in which they are written.
constexpr std::array kRunWords{"cores"sv, "engine"sv, "policy"sv, "ideal"sv, "seed"sv};

// What a setting of a run is, also where it is as by default. `parameter` null: one of kRunWords.
std::string wordOfSetting(std::string_view key, const RunSpec& spec, const Parameter* parameter) {
    if (key == "cores") return std::to_string(coresOf(spec));
    if (key == "engine") return std::string(nameOf(spec.engine));
    if (key == "policy") return spec.policy;
    if (key == "ideal") return spec.ideal ? "true" : "false";
    if (key == "seed") return std::to_string(spec.seed);
    return valueWord(formatParameter(*parameter, valueOf(*parameter, spec.settings, spec.ideal)));
}

bool isByDefault(std::string_view key, const RunSpec& spec) {
    const RunSpec defaults;
    if (key == "cores") return !spec.cores;
    if (key == "engine") return spec.engine == defaults.engine;
    if (key == "policy") return spec.policy == kDefaultPolicy;
    if (key == "ideal") return spec.ideal == defaults.ideal;
    if (key == "seed") return spec.seed == defaults.seed;
    return !spec.settings.contains(key);
}

// The settings that one of these may have: run words first, then the declared ones by name.
std::vector<std::string> keysOfSettings(std::initializer_list<const RunSpec*> specs,
                                        const Workload* workload) {
    std::set<std::string, std::less<>> declared;
    for (const RunSpec* spec : specs)
        for (const auto& [key, value] : spec->settings) declared.insert(key);
    if (workload)
        for (const auto& [key, value] : workload->machine) declared.insert(key);
    std::vector<std::string> keys(kRunWords.begin(), kRunWords.end());
    for (const std::string& key : declared)
        if (declaredAnywhere(key) != nullptr) keys.push_back(key);
    return keys;
}

bool hasAllKeys(const ParameterTexts& parameters, const ParameterTexts& of) {
    return std::ranges::all_of(of, [&](const auto& entry) { return parameters.contains(entry.first); });
}

// Those that differ from what is known already.
Words changedParameters(const ParameterTexts& parameters, const ParameterTexts& known) {
    Words words;
    for (const auto& [key, text] : parameters) {
        const auto same = known.find(key);
        if (same == known.end() || same->second != text) words.emplace_back(key, wordOf(text));
    }
    return words;
}

bool isNameOfBuiltin(std::string_view name) {
    return std::ranges::find(builtinWorkloads(), name, &BuiltinWorkload::id) != builtinWorkloads().end();
}

// A text that may stand below a key as it is, with its comments.
bool canStandWithin(const std::string& text) {
    const Lines lines = linesOf(text);
    return !text.starts_with("\xEF\xBB\xBF") && text.find('\t') == std::string::npos &&
           std::ranges::none_of(lines, [](const std::string& line) {
               return line.starts_with("---") || line.starts_with("...") || line.starts_with('%');
           });
}

Lines linesWithin(const Workload& workload) {
    if (canStandWithin(workload.text)) return linesOf(workload.text);
    ProblemList problems(workload.file);
    const std::optional<YamlNode> root = readYaml(workload.text, problems);
    return linesOf(root ? writeYaml(*root) : workload.text);
}

} // namespace

ShowWriter::ShowWriter(const Stage* before, const Stage& stage, std::string file)
    : m_before(before), m_stage(stage), m_file(std::move(file)) {}

std::vector<ShowPart> ShowWriter::parts() {
    m_parts.clear();
    writeWorkload();
    writeCommon();
    writeRuns();
    writeView();
    return m_parts;
}

bool ShowWriter::mayLeaveRunsOut() const {
    const auto looksSame = [](const StageRun& one, const StageRun& other) {
        return one.label == other.label && one.spec.model == other.spec.model;
    };
    return m_before && std::ranges::equal(m_before->runs, m_stage.runs, looksSame);
}

Lines ShowWriter::linesOf(const std::vector<ShowPart>& parts) {
    if (parts.empty()) return {};
    Lines lines = {"show:"};
    for (const ShowPart& part : parts)
        for (std::string& line : indented(part.lines, 2)) lines.push_back(std::move(line));
    return lines;
}

void ShowWriter::add(std::string key, std::string word) {
    Lines lines = {fmt::format("{}: {}", key, word)};
    add(std::move(key), std::move(lines));
}

void ShowWriter::writeWorkload() {
    const StageWorkload& workload = m_stage.workload;
    m_sameWorkload = !workload.workload || (m_before && isSameSource(m_before->workload, workload) &&
                                            hasAllKeys(workload.parameters, m_before->workload.parameters));
    if (!m_sameWorkload) add("workload", workloadLines(workload));
    const Words parameters = changedParameters(
        workload.parameters, m_sameWorkload && m_before ? m_before->workload.parameters : ParameterTexts());
    if (!parameters.empty()) add("parameters", mapWord(parameters));
    m_setupChanged = !m_parts.empty();
}

Lines ShowWriter::workloadLines(const StageWorkload& workload) const {
    if (workload.kind == StageWorkload::Kind::BuiltIn) return {"workload: " + wordOf(workload.name)};
    if (workload.kind == StageWorkload::Kind::File) return {"workload: " + fileWord(workload.name)};
    Lines lines = {"workload:"};
    for (std::string& line : indented(linesWithin(*workload.workload), 2)) lines.push_back(std::move(line));
    return lines;
}

// From the lesson's folder, so that both can be taken along; one that is called like a built-in is named as a file.
std::string ShowWriter::fileWord(const std::string& name) const {
    std::error_code error;
    const std::filesystem::path folder =
        std::filesystem::absolute(m_file, error).lexically_normal().parent_path();
    const std::filesystem::path file = std::filesystem::absolute(name, error).lexically_normal();
    const std::string written = file.lexically_proximate(folder).string();
    return wordOf(isNameOfBuiltin(written) ? "./" + written : written);
}

// After another workload it is not known which settings were written and which the other had suggested.
void ShowWriter::writeCommon() {
    const Workload* workload = m_stage.workload.workload.get();
    const RunSpec before = m_before ? m_before->common : commonSpec(workload, {});
    const bool allAnew = m_before && !m_sameWorkload;
    Words words;
    for (const std::string& key : keysOfSettings({&before, &m_stage.common}, workload)) {
        const Parameter* parameter = declaredAnywhere(key);
        const bool suggested = workload && workload->machine.contains(key);
        if (isByDefault(key, before) && isByDefault(key, m_stage.common) && !suggested) continue;
        std::string word = wordOfSetting(key, m_stage.common, parameter);
        m_common[key] = {word, {}};
        // What a setting is by default may depend on the policy.
        const bool isNew = isByDefault(key, before) && !isByDefault(key, m_stage.common);
        if (allAnew || isNew || word != wordOfSetting(key, before, parameter))
            words.emplace_back(key, std::move(word));
    }
    if (words.empty()) return;
    add("common", mapWord(words));
    m_setupChanged = true;
}

void ShowWriter::writeRuns() {
    if (m_stage.runs.empty()) return;
    if (m_before && !m_setupChanged && std::ranges::equal(m_before->runs, m_stage.runs, isSameRun)) return;
    Lines lines = {"runs:"};
    for (const StageRun& run : m_stage.runs)
        for (std::string& line : indented(runLines(run), 2)) lines.push_back(std::move(line));
    add("runs", std::move(lines));
}

Lines ShowWriter::runLines(const StageRun& run) const {
    Words words = {{"model", wordOf(run.spec.model)}};
    if (!run.label.empty()) words.emplace_back("label", wordOf(run.label));
    Lines inPlace;
    if (!isSameWorkload(run.workload, m_stage.workload)) addWorkload(run.workload, words, inPlace);
    for (auto& word : ownSettings(run)) words.push_back(std::move(word));
    const RunSpec spec = inFull(run.spec);
    if (!spec.choices.empty()) {
        std::vector<std::string> choices;
        for (const size_t choice : spec.choices) choices.push_back(std::to_string(choice));
        words.emplace_back("choices", listWord(choices));
    }
    if (inPlace.empty()) return {words.size() == 1 ? "- " + words.front().second : "- " + mapWord(words)};
    Lines lines;
    for (const auto& [key, word] : words)
        lines.push_back(fmt::format("{}{}: {}", lines.empty() ? "- " : "  ", key, word));
    for (std::string& line : indented(inPlace, 2)) lines.push_back(std::move(line));
    return lines;
}

void ShowWriter::addWorkload(const StageWorkload& own, Words& words, Lines& inPlace) const {
    const StageWorkload& common = m_stage.workload;
    const bool sameSource = common.workload && isSameSource(own, common);
    const bool follows = sameSource && hasAllKeys(own.parameters, common.parameters);
    if (!follows && own.kind == StageWorkload::Kind::InPlace)
        inPlace = workloadLines(own);
    else if (!follows)
        words.emplace_back("workload",
                           own.kind == StageWorkload::Kind::File ? fileWord(own.name) : wordOf(own.name));
    const Words parameters =
        changedParameters(own.parameters, follows ? common.parameters : ParameterTexts());
    if (!parameters.empty()) words.emplace_back("parameters", mapWord(parameters));
}

// What comes of it when the reader plans it; where that is refused, what was asked for.
RunSpec ShowWriter::plannedWith(const StageRun& run, const WrittenSettings& own) const {
    ProblemList problems({});
    const std::optional<PlannedRun> planned =
        plannedRun(*run.workload.workload, run.spec.model, m_common, own, {}, problems);
    if (planned) return inFull(planned->spec);
    WrittenSettings all = own;
    all.insert(m_common.begin(), m_common.end());
    RunSpec asked = commonSpec(run.workload.workload.get(), all);
    asked.model = run.spec.model;
    return inFull(std::move(asked));
}

// The engine and the policy say which other settings there are, so that they come first.
Words ShowWriter::ownSettings(const StageRun& run) const {
    const RunSpec wanted = inFull(run.spec);
    std::vector<std::vector<std::string>> turns = {{"engine"}, {"cores", "policy", "ideal", "seed"}, {}};
    for (const auto& [key, value] : wanted.settings) turns.back().push_back(key);
    WrittenSettings own;
    Words words;
    for (const std::vector<std::string>& turn : turns) {
        const RunSpec planned = plannedWith(run, own);
        for (const std::string& key : turn) {
            const Parameter* parameter = declarationOf(wanted, key);
            std::string word = wordOfSetting(key, wanted, parameter);
            if (word == wordOfSetting(key, planned, parameter)) continue;
            own[key] = {word, {}};
            words.emplace_back(key, std::move(word));
        }
    }
    return words;
}

} // namespace timeslice
