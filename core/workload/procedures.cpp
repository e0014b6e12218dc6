#include "core/workload/procedures.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using namespace std::string_view_literals;

constexpr size_t kMaxWritten = 1'000'000;
constexpr size_t kDeepestCall = 16;
constexpr std::string_view kProcedureKey = "procedure";
constexpr std::array kProcedureKeys{"parameters"sv, "steps"sv};

size_t stepsIn(const std::vector<Step>& steps) {
    size_t sum = steps.size();
    for (const Step& step : steps) sum += stepsIn(step.steps);
    return sum;
}

// While it lives, problems are reported at the call whose arguments make them.
class AtCall {
  public:
    AtCall(ProblemList& problems, Place call, const std::string& procedure)
        : m_problems(problems), m_before(problems.caller()) {
        if (!m_before)
            problems.setCaller(ProblemList::Caller{call, procedure}); // else it is the outermost one's
    }
    ~AtCall() { m_problems.setCaller(m_before); }
    AtCall(const AtCall&) = delete;
    AtCall& operator=(const AtCall&) = delete;

  private:
    ProblemList& m_problems;
    const std::optional<ProblemList::Caller> m_before;
};

} // namespace

Procedures::Procedures(ValueReader& values, ProblemList& problems)
    : m_values(values), m_problems(problems), m_ofFile(values.parameters()) {}

void Procedures::declare(const YamlNode& map) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map of procedures, such as "
                                           "serve: [cpu: 5 ms, io: 2 ms]"),
                                   describeNode(map)});
        return;
    }
    m_procedures.reserve(map.items.size() / 2); // calls point to them
    for (size_t i = 0; i < map.items.size() && !m_problems.full(); i += 2)
        declareOne(map.items[i], map.items[i + 1]);
}

// A list of steps, or a map that names parameters too.
void Procedures::declareOne(const YamlNode& name, const YamlNode& value) {
    Procedure procedure;
    procedure.name = m_values.name(name).value_or("");
    procedure.place = name.place;
    if (value.isMap()) {
        checkKeys(value, {kProcedureKeys, {}}, m_problems);
        if (const YamlNode* parameters = value.find("parameters")) declareParameters(procedure, *parameters);
        procedure.steps = value.find("steps");
        if (procedure.steps == nullptr)
            m_problems.add(value.place, TS_TEXT("expected the key 'steps' in a procedure"));
    } else {
        procedure.steps = &value;
    }
    if (procedure.steps == nullptr) procedure.reading = Reading::Faulty;
    m_procedures.push_back(std::move(procedure));
}

void Procedures::declareParameters(Procedure& procedure, const YamlNode& map) {
    if (!map.isMap()) {
        m_problems.add(map.place, {TS_TEXT("found {0}, expected a map of parameters, such as work: 5 ms"),
                                   describeNode(map)});
        return;
    }
    for (size_t i = 0; i < map.items.size(); i += 2) {
        const YamlNode& key = map.items[i];
        if (!isParameterName(key.text) || key.text == kProcedureKey) {
            m_problems.add(key.place,
                           {TS_TEXT("found {0}, expected a parameter's name: letters, digits and _, "
                                    "not 'procedure'"),
                            describeNode(key)});
            continue;
        }
        // A bad one stays known, so that its uses are not reported as well.
        procedure.parameters.push_back({key.text, m_values.quantity(map.items[i + 1]).value_or(Quantity{1})});
    }
}

void Procedures::readAll(const ReadSteps& readSteps) {
    for (Procedure& procedure : m_procedures)
        if (!m_problems.full() && procedure.reading == Reading::NotYet)
            readOwn(procedure, procedure.place, readSteps);
}

std::vector<Step> Procedures::call(const YamlNode& value, int64_t repetitions, const ReadSteps& readSteps) {
    const YamlNode* name = value.isMap() ? value.find(kProcedureKey) : &value;
    if (name == nullptr) {
        m_problems.add(value.place, {TS_TEXT("expected the key '{0}' in '{1}'"), kProcedureKey, "do"});
        return {};
    }
    Procedure* procedure = find(*name);
    if (procedure == nullptr) return {};
    procedure->used = true;
    if (m_full || !readOwn(*procedure, name->place, readSteps) || isTooDeep(*procedure, name->place))
        return {};
    const std::optional<Arguments> arguments = readArguments(*procedure, value);
    if (!arguments) return {};
    const std::vector<Step>* steps = nullptr;
    {
        const AtCall atCall(m_problems, name->place, procedure->name);
        steps = stepsOf(*procedure, *arguments, repetitions, readSteps);
    }
    return steps != nullptr && mayWriteOut(*steps, name->place) ? *steps : std::vector<Step>{};
}

Procedures::Procedure* Procedures::find(const YamlNode& name) {
    const std::optional<std::string> wanted = m_values.name(name);
    if (!wanted) return nullptr;
    const auto found = std::ranges::find(m_procedures, *wanted, &Procedure::name);
    if (found != m_procedures.end()) return &*found;
    std::vector<std::string_view> names;
    for (const Procedure& procedure : m_procedures) names.push_back(procedure.name);
    const std::string nearest = nearestWord(*wanted, names);
    if (names.empty())
        m_problems.add(name.place, {TS_TEXT("there is no procedure '{0}'; declare it under 'procedures' as "
                                            "{0}: [steps]"),
                                    excerpt(*wanted)});
    else if (nearest.empty())
        m_problems.add(name.place, {TS_TEXT("there is no procedure '{0}'; procedures are {1}"),
                                    excerpt(*wanted), joinWords(names)});
    else
        m_problems.add(name.place, {TS_TEXT("there is no procedure '{0}'; did you mean '{1}'?"),
                                    excerpt(*wanted), nearest});
    return nullptr;
}

std::optional<Procedures::Arguments> Procedures::readArguments(const Procedure& procedure,
                                                               const YamlNode& call) {
    Arguments arguments;
    for (const Parameter& parameter : procedure.parameters) arguments.push_back(parameter.value);
    if (!call.isMap()) return arguments;
    std::vector<std::string_view> keys{kProcedureKey};
    for (const Parameter& parameter : procedure.parameters) keys.push_back(parameter.name);
    const size_t before = m_problems.added();
    checkKeys(call, {keys, {}}, m_problems);
    if (m_problems.added() > before) return std::nullopt;
    for (size_t i = 0; i < procedure.parameters.size(); ++i) {
        const YamlNode* node = call.find(procedure.parameters[i].name);
        if (node == nullptr) continue;
        const std::optional<Quantity> argument = readArgument(procedure.parameters[i], *node);
        if (!argument) return std::nullopt;
        arguments[i] = *argument;
    }
    return arguments;
}

std::optional<Quantity> Procedures::readArgument(const Parameter& parameter, const YamlNode& value) {
    const std::optional<Quantity> argument = m_values.quantity(value);
    if (!argument || argument->dimension == parameter.value.dimension) return argument;
    m_problems.add(value.place, {TS_TEXT("found {0}, expected a value of the same kind as {1}"),
                                 describeNode(value), formatQuantity(parameter.value)});
    return std::nullopt;
}

// The caller, being read now, is one deeper than what it calls.
bool Procedures::isTooDeep(const Procedure& procedure, Place call) {
    if (m_open.empty()) return false;
    Procedure& caller = *m_open.back();
    caller.depth = std::max(caller.depth, procedure.depth + 1);
    if (caller.depth > kDeepestCall) reportDepth(call);
    return caller.depth > kDeepestCall;
}

void Procedures::reportDepth(Place call) {
    m_problems.add(
        call, {TS_TEXT("procedures call each other more than {0} deep"), static_cast<int64_t>(kDeepestCall)});
}

// Once, with its parameters' own values; false: there is something wrong with it.
bool Procedures::readOwn(Procedure& procedure, Place call, const ReadSteps& readSteps) {
    if (procedure.reading == Reading::Now) {
        std::string circle;
        const auto first = std::ranges::find(m_open, &procedure);
        for (auto at = first; at != m_open.end(); ++at) circle += (*at)->name + ", ";
        m_problems.add(call, {TS_TEXT("the procedure '{0}' calls itself: {1}"), excerpt(procedure.name),
                              circle + procedure.name});
        return false;
    }
    if (procedure.reading != Reading::NotYet) return procedure.reading == Reading::Sound;
    if (m_open.size() == kDeepestCall) {
        reportDepth(call);
        return false;
    }
    const std::optional<ProblemList::Caller> caller = m_problems.caller();
    m_problems.setCaller({});
    const size_t before = m_problems.added();
    procedure.reading = Reading::Now;
    Arguments arguments;
    for (const Parameter& parameter : procedure.parameters) arguments.push_back(parameter.value);
    stepsOf(procedure, arguments, 1, readSteps);
    procedure.reading = m_problems.added() == before ? Reading::Sound : Reading::Faulty;
    m_problems.setCaller(caller);
    return procedure.reading == Reading::Sound;
}

// Read now, or before with the same arguments; none: something is wrong.
const std::vector<Step>* Procedures::stepsOf(Procedure& procedure, const Arguments& arguments,
                                             int64_t repetitions, const ReadSteps& readSteps) {
    std::pair<std::vector<double>, int64_t> key{{}, repetitions};
    for (const Quantity& argument : arguments) key.first.push_back(argument.value);
    if (const auto known = procedure.known.find(key); known != procedure.known.end()) return &known->second;
    const ParameterValues ofCaller = m_values.parameters();
    ParameterValues values = m_ofFile;
    for (size_t i = 0; i < arguments.size(); ++i) values[procedure.parameters[i].name] = arguments[i];
    const size_t before = m_problems.added();
    m_values.setParameters(std::move(values));
    m_open.push_back(&procedure);
    std::vector<Step> steps = readSteps(*procedure.steps);
    m_open.pop_back();
    m_values.setParameters(ofCaller);
    if (m_problems.added() > before || m_full) return nullptr;
    return &procedure.known.emplace(std::move(key), std::move(steps)).first->second;
}

bool Procedures::mayWriteOut(const std::vector<Step>& steps, Place call) {
    m_written += stepsIn(steps);
    if (m_written <= kMaxWritten) return true;
    m_full = true;
    m_problems.add(call, {TS_TEXT("up to this one, the calls of procedures write out more than {0} steps; "
                                  "repeat steps instead of calling so often"),
                          static_cast<int64_t>(kMaxWritten)});
    return false;
}

void Procedures::checkUnused() {
    for (const Procedure& procedure : m_procedures)
        if (!procedure.used && !m_problems.full())
            m_problems.add(procedure.place, {TS_TEXT("the procedure '{0}' is declared but no step does it"),
                                             excerpt(procedure.name)});
}

} // namespace timeslice
