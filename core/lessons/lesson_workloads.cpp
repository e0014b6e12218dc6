#include "core/lessons/lesson_workloads.h"

#include "core/base/words.h"
#include "core/workload/catalogue.h"

#include <algorithm>
#include <filesystem>

namespace timeslice {
namespace {

bool isBuiltin(std::string_view name) {
    return std::ranges::find(builtinWorkloads(), name, &BuiltinWorkload::id) != builtinWorkloads().end();
}

ParameterTexts textsOf(const WrittenSettings& written) {
    ParameterTexts texts;
    for (const auto& [key, word] : written) texts[key] = word.text;
    return texts;
}

} // namespace

LessonWorkloads::LessonWorkloads(const std::string& fileName, LessonValues& values)
    : m_fileName(fileName), m_id(std::filesystem::path(fileName).stem().string()), m_values(values) {}

void LessonWorkloads::readParameters(const YamlNode& map, WrittenSettings& parameters) {
    if (!map.isMap()) {
        m_values.problems().add(
            map.place,
            {TS_TEXT("found {0}, expected a map of parameters, such as scale: 1"), describeNode(map)});
        return;
    }
    for (size_t i = 0; i < map.items.size(); i += 2)
        if (m_values.quantity(map.items[i + 1]))
            parameters[map.items[i].text] = {map.items[i + 1].text, map.items[i].place};
}

std::optional<StageWorkload> LessonWorkloads::read(const WrittenWorkload& written) {
    const YamlNode& node = *written.node;
    StageWorkload workload;
    workload.parameters = textsOf(written.parameters);
    if (node.isMap()) {
        workload.kind = StageWorkload::Kind::InPlace;
        workload.workload = readInPlace(written, workload.parameters);
    } else if (const std::optional<std::string> name = m_values.name(node)) {
        const bool builtin = isBuiltin(*name);
        workload.kind = builtin ? StageWorkload::Kind::BuiltIn : StageWorkload::Kind::File;
        const std::filesystem::path folder = std::filesystem::path(m_fileName).parent_path();
        workload.name = builtin ? *name : (folder / *name).string();
        workload.workload = readNamed(written, workload);
    }
    if (!workload.workload) return std::nullopt;
    checkDeclared(*workload.workload, written.parameters);
    return workload;
}

WorkloadPtr LessonWorkloads::readNamed(const WrittenWorkload& written, const StageWorkload& workload) {
    const std::pair key{workload.name, workload.parameters};
    for (const auto& [known, found] : m_named)
        if (known == key) return found;
    std::error_code error;
    const bool isThere =
        workload.kind == StageWorkload::Kind::BuiltIn || std::filesystem::exists(workload.name, error);
    const Result<WorkloadPtr> found =
        findWorkload(isThere ? workload.name : written.node->text, workload.parameters);
    if (!found) addProblems(found.error(), written, false);
    m_named.emplace_back(key, found ? *found : nullptr);
    return m_named.back().second;
}

WorkloadPtr LessonWorkloads::readInPlace(const WrittenWorkload& written, const ParameterTexts& parameters) {
    const Key key{written.node, parameters};
    for (const auto& [known, found] : m_inPlace)
        if (known == key) return found;
    ProblemList problems(m_fileName);
    WorkloadPtr found = readWorkload(*written.node, m_id, m_fileName, parameters, problems);
    addProblems(problems.take(), written, true);
    m_inPlace.emplace_back(key, found);
    return found;
}

// Those of a parameter's value are the lesson's; they have no place of their own.
void LessonWorkloads::addProblems(const Problems& problems, const WrittenWorkload& written, bool inPlace) {
    for (const Problem& problem : problems) {
        if (problem.line > 0 && inPlace)
            m_values.problems().add({problem.line, problem.column}, problem.message);
        else if (problem.line > 0)
            m_problems.push_back(problem);
        else
            m_values.problems().add(written.parameters.empty() ? written.node->place
                                                               : written.parameters.begin()->second.place,
                                    problem.message);
    }
}

void LessonWorkloads::checkDeclared(const Workload& workload, const WrittenSettings& parameters) {
    std::vector<std::string_view> known;
    for (const auto& [name, value] : workload.parameters) known.push_back(name);
    for (const auto& [name, word] : parameters) {
        if (workload.parameters.contains(name)) continue;
        const std::string nearest = nearestWord(name, known);
        if (known.empty())
            m_values.problems().add(word.place,
                                    {TS_TEXT("found '{0}', but the workload '{1}' has no parameters"),
                                     excerpt(name), workload.id});
        else if (nearest.empty())
            m_values.problems().add(word.place,
                                    {TS_TEXT("found '{0}', expected a parameter of the workload '{1}': {2}"),
                                     excerpt(name), workload.id, joinWords(known)});
        else
            m_values.problems().add(
                word.place, {TS_TEXT("found '{0}', which is no parameter of the workload '{1}'; did you "
                                     "mean '{2}'?"),
                             excerpt(name), workload.id, nearest});
    }
}

} // namespace timeslice
