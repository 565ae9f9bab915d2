param siteName string
param planId string
param location string
param host string

@description('The web app does not have the host name yet.')
param isNew bool

resource site 'Microsoft.Web/sites@2024-11-01' existing = {
  name: siteName
}

// Azure issues the certificate only for a name that the web app already has. Once there is one, this would take it away.
resource binding 'Microsoft.Web/sites/hostNameBindings@2024-11-01' = if (isNew) {
  parent: site
  name: host
  properties: {
    siteName: siteName
    hostNameType: 'Verified'
    customHostNameDnsRecordType: 'CName'
  }
}

resource certificate 'Microsoft.Web/certificates@2024-11-01' = {
  name: '${siteName}-${host}'
  location: location
  properties: {
    serverFarmId: planId
    canonicalName: host
  }
  dependsOn: [binding]
}

module tls 'domain-tls.bicep' = {
  name: 'domain-tls'
  params: {
    siteName: siteName
    host: host
    thumbprint: certificate.properties.thumbprint
  }
}
