// Procedures: named lists of steps with parameters, which a step `do` writes out where it stands.
//
// - Each procedure is read once with its parameters' own values: what is wrong then is reported where it
//   stands in the procedure. What is wrong only with the arguments of a call is reported at the call.
// - A call with the same arguments as one before it copies the steps that were read then.
// - The calls of a file may write out a million steps, and call each other to a depth of sixteen.
#pragma once

#include "core/workload/problem_list.h"
#include "core/workload/value_reader.h"
#include "core/workload/yaml_tree.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace timeslice {

class Procedures {
  public:
    // Reads a list of steps with the parameters that the ValueReader has by then.
    using ReadSteps = std::function<std::vector<Step>(const YamlNode& list)>;

    // After the parameters of the file have been set.
    Procedures(ValueReader& values, ProblemList& problems);

    // The section `procedures`. It outlives the object.
    void declare(const YamlNode& map);
    // Each with its own values, so that every mistake is found.
    void readAll(const ReadSteps& readSteps);
    // The steps of a call, `value` being what stands behind `do`. `repetitions`: of the repeats around it.
    std::vector<Step> call(const YamlNode& value, int64_t repetitions, const ReadSteps& readSteps);
    void checkUnused();

  private:
    enum class Reading : uint8_t { NotYet, Now, Sound, Faulty };
    using Arguments = std::vector<Quantity>; // in the order of the parameters
    struct Parameter {
        std::string name;
        Quantity value;
    };
    struct Procedure {
        std::string name;
        Place place;
        const YamlNode* steps = nullptr;
        std::vector<Parameter> parameters;
        Reading reading = Reading::NotYet;
        bool used = false;
        size_t depth = 1; // of calls, itself included
        std::map<std::pair<std::vector<double>, int64_t>, std::vector<Step>>
            known; // by arguments, repetitions
    };

    void declareOne(const YamlNode& name, const YamlNode& value);
    void declareParameters(Procedure& procedure, const YamlNode& map);
    Procedure* find(const YamlNode& name);
    std::optional<Arguments> readArguments(const Procedure& procedure, const YamlNode& call);
    std::optional<Quantity> readArgument(const Parameter& parameter, const YamlNode& value);
    bool readOwn(Procedure& procedure, Place call, const ReadSteps& readSteps);
    bool isTooDeep(const Procedure& procedure, Place call);
    void reportDepth(Place call);
    const std::vector<Step>* stepsOf(Procedure& procedure, const Arguments& arguments, int64_t repetitions,
                                     const ReadSteps& readSteps);
    bool mayWriteOut(const std::vector<Step>& steps, Place call);

    ValueReader& m_values;
    ProblemList& m_problems;
    const ParameterValues m_ofFile;
    std::vector<Procedure> m_procedures;
    std::vector<Procedure*> m_open; // being read, each called by the one before it
    size_t m_written = 0;           // steps
    bool m_full = false;
};

} // namespace timeslice
